create table if not exists register_draft (
  id text primary key,
  mission text not null,
  owner text not null,
  kind text not null,
  form text not null,
  author text not null,
  place bigint not null,
  written text not null
);

create index if not exists register_draft_of on register_draft (mission, owner);

create table if not exists document (
  id text primary key,
  mission text not null,
  owner text not null,
  name text not null,
  hash text not null,
  size bigint not null,
  brought_by text not null,
  brought_at text not null,
  refused text not null,
  unique (mission, owner, hash)
);

create table if not exists candidate_decision (
  document text not null,
  candidate text not null,
  decision text not null,
  decided_by text not null,
  decided_at text not null,
  primary key (document, candidate)
)
