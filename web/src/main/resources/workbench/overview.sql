create table if not exists visit (
  account text not null,
  mission text not null,
  before text not null,
  latest text not null,
  primary key (account, mission)
)
