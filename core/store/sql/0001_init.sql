-- 0001_init.sql -- the first schema of a corpus file.
--
-- Tables that begin with "_" are internal. Token positions in them are 0-based,
-- ranges half-open; views give positions 1-based and closed (first, last), and
-- code points 0-based and half-open (start, end).
--
-- Foreign keys are declared where rows go with others. What belongs to a document
-- is taken away with it by the program, which spares a lookup for each row added.

CREATE TABLE _settings (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- A text and its structure, stored once whatever its names.
CREATE TABLE _documents (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  hash     BLOB NOT NULL,               -- SHA-256 of text and structure
  n_bytes  INTEGER NOT NULL,
  n_chars  INTEGER NOT NULL,
  n_tokens INTEGER NOT NULL,
  removed  INTEGER NOT NULL DEFAULT 0   -- 1: a tombstone until the corpus is compacted
);
CREATE UNIQUE INDEX _documents_hash ON _documents (hash) WHERE removed = 0;

CREATE INDEX _documents_removed ON _documents (id) WHERE removed = 1;

-- The names of a document; the one with the smallest id is its name in views.
CREATE TABLE _names (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  doc    INTEGER NOT NULL,              -- of _documents
  name   TEXT NOT NULL UNIQUE,
  origin TEXT NOT NULL,                 -- where it was read
  source BLOB NOT NULL                  -- SHA-256 of what was read and how
);
CREATE INDEX _names_doc ON _names (doc);

-- Files of several documents that were taken whole.
CREATE TABLE _sources (
  origin TEXT PRIMARY KEY,
  source BLOB NOT NULL,                 -- SHA-256 of what was read and how
  n      INTEGER NOT NULL               -- documents
) WITHOUT ROWID;

CREATE TRIGGER _names_forget AFTER DELETE ON _names BEGIN
  DELETE FROM _sources WHERE origin = old.origin;
END;

CREATE TABLE _metadata (
  name   INTEGER NOT NULL,              -- of _names
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (name, key)
) WITHOUT ROWID;

-- The unmodified text in chunks of at most 1 MiB, each valid UTF-8.
CREATE TABLE _texts (
  doc   INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  text  TEXT NOT NULL,
  PRIMARY KEY (doc, chunk)
);

-- Segments of the lexicon, in order of type id: corpus/lexicon.c.
CREATE TABLE _lexicon (
  first   INTEGER PRIMARY KEY,          -- the first type id of the segment
  n_types INTEGER NOT NULL,
  data    BLOB NOT NULL
);

-- Token blocks and their columns: corpus/block.c. key = block * 256 + column.
CREATE TABLE _blocks (
  id       INTEGER PRIMARY KEY,
  n_tokens INTEGER NOT NULL,
  first_doc INTEGER NOT NULL,
  last_doc  INTEGER NOT NULL
);
CREATE TABLE _columns (
  key  INTEGER PRIMARY KEY,
  data BLOB NOT NULL
);

-- Token layers. The number of a layer is that of its column in the blocks.
CREATE TABLE _layers (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE
);
-- The values of layers in segments, in order of value id: corpus/layer.c.
CREATE TABLE _layer_values (
  layer    INTEGER NOT NULL REFERENCES _layers (number),
  first    INTEGER NOT NULL,
  n_values INTEGER NOT NULL,
  data     BLOB NOT NULL,
  UNIQUE (layer, first)
);
-- Which documents have a layer, and what made it.
CREATE TABLE _document_layers (
  doc    INTEGER NOT NULL REFERENCES _documents (id),
  layer  INTEGER NOT NULL REFERENCES _layers (number),
  origin TEXT NOT NULL,
  PRIMARY KEY (doc, layer)
) WITHOUT ROWID;

-- Flat spans over tokens. Paragraphs and sentences are in the blocks.
CREATE TABLE _spans (
  doc        INTEGER NOT NULL,
  layer      TEXT NOT NULL,
  number     INTEGER NOT NULL,          -- among those of the layer, in order of origin
  pos        INTEGER NOT NULL,
  pos_end    INTEGER NOT NULL,
  cp         INTEGER NOT NULL,
  cp_end     INTEGER NOT NULL,
  attributes TEXT,                       -- a JSON object, or NULL
  PRIMARY KEY (doc, layer, number)
) WITHOUT ROWID;

-- What a script found in a document: kept as long as its key stays the same.
CREATE TABLE _extracts (
  id     INTEGER PRIMARY KEY,
  script TEXT NOT NULL,
  doc    INTEGER NOT NULL,
  key    TEXT NOT NULL,
  error  TEXT,                           -- why the document has no rows
  UNIQUE (script, doc, key)
);
CREATE TABLE _rows (
  id      INTEGER PRIMARY KEY,
  extract INTEGER NOT NULL REFERENCES _extracts (id) ON DELETE CASCADE,
  pos     INTEGER NOT NULL,
  pos_end INTEGER NOT NULL,
  cp      INTEGER NOT NULL,
  cp_end  INTEGER NOT NULL,
  rule    TEXT NOT NULL,
  data    TEXT NOT NULL                  -- the script's own columns, a JSON object
);
CREATE INDEX _rows_extract ON _rows (extract);
CREATE TABLE _runs (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  script      TEXT NOT NULL,
  script_hash TEXT NOT NULL,
  options     TEXT NOT NULL,             -- a JSON object
  version     TEXT NOT NULL,
  corpus_hash TEXT NOT NULL,
  seed        INTEGER NOT NULL,
  time        TEXT NOT NULL              -- when it ended, UTC
);
CREATE TABLE _run_extracts (
  run     INTEGER NOT NULL REFERENCES _runs (id) ON DELETE CASCADE,
  extract INTEGER NOT NULL REFERENCES _extracts (id) ON DELETE CASCADE,
  PRIMARY KEY (run, extract)
) WITHOUT ROWID;

-- The name of each live document: the oldest one.
CREATE VIEW _primary_names AS
  SELECT n.id, n.doc, n.name, n.origin FROM _names n
  WHERE n.id = (SELECT min(m.id) FROM _names m WHERE m.doc = n.doc);

CREATE VIEW documents AS
  SELECT d.id, n.name,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'title') AS title,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'date') AS date,
         (SELECT value FROM _metadata m WHERE m.name = n.id AND m.key = 'lang') AS lang,
         d.n_tokens, d.n_chars,
         (SELECT json_group_object(m.key, m.value) FROM _metadata m WHERE m.name = n.id)
           AS metadata
  FROM _documents d JOIN _primary_names n ON n.doc = d.id
  WHERE d.removed = 0;

CREATE VIEW document_names AS
  SELECT n.doc, n.name, n.origin, n.id = p.id AS is_primary
  FROM _names n JOIN _primary_names p ON p.doc = n.doc;

CREATE VIEW metadata AS
  SELECT n.doc, m.key, m.value, m.origin
  FROM _metadata m JOIN _primary_names n ON n.id = m.name;

CREATE VIEW spans AS
  SELECT s.layer, s.doc, s.pos + 1 AS first, s.pos_end AS last, s.cp AS start,
         s.cp_end AS "end", s.attributes
  FROM _spans s JOIN _documents d ON d.id = s.doc WHERE d.removed = 0;

CREATE VIEW layers AS
  SELECT l.name, count(d.id) AS n_documents, coalesce(sum(d.n_tokens), 0) AS n_tokens
  FROM _layers l LEFT JOIN _document_layers o ON o.layer = l.number
       LEFT JOIN _documents d ON d.id = o.doc AND d.removed = 0
  GROUP BY l.number HAVING count(d.id) > 0;

CREATE VIEW runs AS
  SELECT r.id, r.script, r.script_hash, r.options, r.version, r.corpus_hash, r.seed, r.time,
         (SELECT count(*) FROM _run_extracts e JOIN _rows w ON w.extract = e.extract
          WHERE e.run = r.id) AS n_rows
  FROM _runs r;
