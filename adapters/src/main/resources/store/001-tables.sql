create table migration (
  version bigint not null primary key,
  script text not null
);
create table record (
  origin text not null primary key
);
create table entry (
  seq bigint not null primary key,
  id text not null unique,
  bytes bytea not null
);
create table checkpoint (
  size bigint not null primary key,
  text text not null
);
create table signature (
  position bigint not null primary key,
  size bigint not null,
  name text not null,
  key_id text not null,
  signature text not null,
  unique (size, name, key_id)
);
