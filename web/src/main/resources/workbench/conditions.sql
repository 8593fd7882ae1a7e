create table if not exists gate_reading (
  run text not null,
  gate text not null,
  mission text not null,
  day text not null,
  status text not null,
  soon double precision not null,
  year double precision not null,
  at text not null,
  primary key (run, gate)
)
