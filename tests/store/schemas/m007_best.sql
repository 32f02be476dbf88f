CREATE TABLE best (term TEXT, article INTEGER, tf INTEGER, length INTEGER, PRIMARY KEY (term, article)) WITHOUT ROWID;
CREATE TABLE frequent (term TEXT PRIMARY KEY, floor REAL, average REAL) WITHOUT ROWID;
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm007_best', '');
