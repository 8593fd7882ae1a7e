create trigger record_kept before update on record begin select raise(abort, 'a record only grows'); end;
create trigger record_not_deleted before delete on record begin select raise(abort, 'a record only grows'); end;
create trigger record_alone before insert on record when exists (select 1 from record)
  begin select raise(abort, 'a database keeps one record'); end;
create trigger entry_kept before update on entry begin select raise(abort, 'a record only grows'); end;
create trigger entry_not_deleted before delete on entry begin select raise(abort, 'a record only grows'); end;
create trigger entry_last before insert on entry when new.seq <> (select coalesce(max(seq) + 1, 0) from entry)
  begin select raise(abort, 'an entry is added after the last'); end;
create trigger entry_once before insert on entry when exists (select 1 from entry where id = new.id)
  begin select raise(abort, 'an id is used once'); end;
create trigger checkpoint_kept before update on checkpoint begin select raise(abort, 'a record only grows'); end;
create trigger checkpoint_not_deleted before delete on checkpoint begin select raise(abort, 'a record only grows'); end;
create trigger signature_kept before update on signature begin select raise(abort, 'a record only grows'); end;
create trigger signature_not_deleted before delete on signature begin select raise(abort, 'a record only grows'); end;
create trigger checkpoint_once before insert on checkpoint when exists (select 1 from checkpoint where size = new.size)
  begin select raise(ignore); end;
create trigger signature_once before insert on signature
  when exists (select 1 from signature where size = new.size and name = new.name and key_id = new.key_id)
  begin select raise(ignore); end;
create trigger signature_last before insert on signature
  when new.position <> (select coalesce(max(position) + 1, 0) from signature)
  begin select raise(abort, 'a signature is added after the last'); end;
