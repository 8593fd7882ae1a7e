create table if not exists api_token (
  id text primary key,
  token_hash text not null unique,
  account text not null references account (id),
  name text not null,
  scopes text not null,
  made text not null,
  until text not null,
  revoked integer not null,
  uses integer not null,
  last_use text not null
)
