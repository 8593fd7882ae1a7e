create table if not exists mission_day (
  mission text primary key,
  day text not null
);

create table if not exists run_made (
  run text primary key,
  mission text not null,
  day text not null,
  at text not null
);

create table if not exists run_begun (
  run text primary key,
  mission text not null,
  at text not null
)
