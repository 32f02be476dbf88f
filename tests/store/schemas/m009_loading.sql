DROP TRIGGER articles_ai;
DROP TRIGGER quotations_ai;
CREATE TRIGGER articles_ai AFTER INSERT ON articles WHEN NOT EXISTS (SELECT 1 FROM numbers WHERE name = 'loading') BEGIN INSERT INTO articles_fts (rowid, "headline", "words", "labels") VALUES (new.rowid, new."headline", new."words", new."labels"); END;
CREATE TRIGGER quotations_ai AFTER INSERT ON quotations WHEN NOT EXISTS (SELECT 1 FROM numbers WHERE name = 'loading') BEGIN INSERT INTO quotations_fts (rowid, "words", "labels") VALUES (new.rowid, new."words", new."labels"); END;
INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm009_loading', '');
