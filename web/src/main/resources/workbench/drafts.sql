create table if not exists commission (
  mission text primary key,
  origin text not null
);

create table if not exists prepared_act (
  id text primary key,
  mission text not null,
  account text not null,
  message text not null,
  until text not null
);

create table if not exists item_draft (
  id text primary key,
  mission text not null,
  party text not null,
  author text not null,
  kind text not null,
  detail text not null,
  subject text not null,
  item text not null,
  replaces text not null,
  en text not null,
  ar text not null,
  changed text not null
)
