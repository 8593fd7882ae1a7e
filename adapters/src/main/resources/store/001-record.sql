create table record (
  origin text not null
);
create table entry (
  seq integer primary key,
  id text not null unique,
  bytes blob not null
);
create table checkpoint (
  size integer primary key,
  text text not null
);
create table signature (
  position integer primary key,
  size integer not null references checkpoint (size),
  name text not null,
  key_id text not null,
  signature text not null,
  unique (size, name, key_id)
);
create trigger record_kept before update on record begin select raise(abort, 'a record only grows'); end;
create trigger record_not_deleted before delete on record begin select raise(abort, 'a record only grows'); end;
create trigger entry_kept before update on entry begin select raise(abort, 'a record only grows'); end;
create trigger entry_not_deleted before delete on entry begin select raise(abort, 'a record only grows'); end;
create trigger entry_last before insert on entry when new.seq <> (select coalesce(max(seq) + 1, 0) from entry)
  begin select raise(abort, 'an entry is added after the last'); end;
create trigger checkpoint_kept before update on checkpoint begin select raise(abort, 'a record only grows'); end;
create trigger checkpoint_not_deleted before delete on checkpoint begin select raise(abort, 'a record only grows'); end;
create trigger signature_kept before update on signature begin select raise(abort, 'a record only grows'); end;
create trigger signature_not_deleted before delete on signature begin select raise(abort, 'a record only grows'); end;
