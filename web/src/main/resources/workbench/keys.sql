create table if not exists account_key (
  encoded text primary key,
  account text not null references account (id),
  text text not null,
  registered text not null,
  replaced text not null
);

create unique index if not exists account_key_active on account_key (account) where replaced = ''
