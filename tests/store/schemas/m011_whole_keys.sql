INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm011_whole_keys', '');
