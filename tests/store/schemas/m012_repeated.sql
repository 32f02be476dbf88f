CREATE TABLE repeated (article INTEGER PRIMARY KEY, length INTEGER, words BLOB);
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm012_repeated', '');
