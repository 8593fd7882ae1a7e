create table if not exists second_factor (
  account text primary key references account (id),
  secret text not null,
  last_step bigint not null,
  since text not null
);

create table if not exists recovery_code (
  account text not null references account (id),
  code_hash text not null,
  primary key (account, code_hash)
);

create table if not exists second_factor_rule (
  role text primary key
)
