DROP TABLE best;
CREATE TABLE "best" (term TEXT, score REAL, article INTEGER, tf INTEGER, length INTEGER, PRIMARY KEY (term, score DESC, article DESC)) WITHOUT ROWID;
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm010_best_in_order', '');
