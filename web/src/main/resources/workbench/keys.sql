create table if not exists account_key (
  key text primary key,
  account text not null,
  since text not null,
  in_use integer not null
)
