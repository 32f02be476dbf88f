CREATE TABLE bands (band INTEGER, article INTEGER, PRIMARY KEY (band, article)) WITHOUT ROWID;
CREATE TABLE article_bands (article INTEGER PRIMARY KEY, bands BLOB);
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm008_bands', '');
