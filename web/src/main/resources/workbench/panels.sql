create table if not exists panel (
  id text primary key,
  mission text not null,
  as_of text not null,
  framework integer not null,
  stage text not null
);

create table if not exists panel_expert (
  panel text not null,
  alias text not null,
  party text not null,
  account text not null,
  primary key (panel, alias)
);

create table if not exists panel_word (
  panel text not null,
  alias text not null,
  kind text not null,
  function text not null,
  commitment text not null,
  levels text not null,
  evidence text not null,
  reason text not null,
  at text not null,
  primary key (panel, alias, kind, function)
)
