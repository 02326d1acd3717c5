-- 0002_near_duplicates.sql -- which documents are nearly the same as an earlier one.

CREATE TABLE _fingerprints (
  doc         INTEGER PRIMARY KEY,      -- of _documents
  fingerprint BLOB NOT NULL             -- corpus/fingerprint.h
);

-- Documents by the bands of their fingerprints, up to the setting "fingerprint keys".
CREATE TABLE _fingerprint_keys (
  key INTEGER NOT NULL,
  doc INTEGER NOT NULL,
  PRIMARY KEY (key, doc)
) WITHOUT ROWID;

CREATE TABLE _near_duplicates (
  doc        INTEGER PRIMARY KEY,
  of         INTEGER NOT NULL,          -- the earliest document like it
  similarity REAL NOT NULL              -- 0 to 1
);
CREATE INDEX _near_duplicates_of ON _near_duplicates (of);

-- What is said of near-duplicates, as metadata of documents.
CREATE VIEW _near_duplicate_metadata AS
  SELECT d.doc, 'near_duplicate_of' AS key, n.name AS value
  FROM _near_duplicates d JOIN _primary_names n ON n.doc = d.of
  UNION ALL
  SELECT doc, 'similarity', printf('%.2f', similarity) FROM _near_duplicates;

DROP VIEW documents;
CREATE VIEW documents AS
  SELECT d.id, n.name,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'title') AS title,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'date') AS date,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'lang') AS lang,
         d.n_tokens, d.n_chars,
         (SELECT json_group_object(key, value) FROM
            (SELECT key, value FROM _metadata WHERE name = n.id
             UNION ALL SELECT key, value FROM _near_duplicate_metadata WHERE doc = d.id))
           AS metadata
  FROM _documents d JOIN _primary_names n ON n.doc = d.id
  WHERE d.removed = 0;

DROP VIEW metadata;
CREATE VIEW metadata AS
  SELECT n.doc, m.key, m.value, m.origin
  FROM _metadata m JOIN _primary_names n ON n.id = m.name
  UNION ALL
  SELECT m.doc, m.key, m.value, 'detected'
  FROM _near_duplicate_metadata m JOIN _documents d ON d.id = m.doc WHERE d.removed = 0;
