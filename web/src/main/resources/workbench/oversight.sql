create table if not exists stock (
  id text primary key,
  mission text not null,
  day text not null,
  since text not null,
  alarms integer not null,
  decisions integer not null,
  made text not null
);

create table if not exists stock_piece (
  stock text not null,
  language text not null,
  name text not null,
  html text not null,
  primary key (stock, language, name)
);

create table if not exists report_entry (
  mission text not null,
  report text not null,
  who text not null,
  role text not null,
  party text not null,
  at text not null,
  primary key (mission, report)
)
