-- 0003_name_metadata.sql -- what is said of a text under each of its names.

DROP VIEW document_names;
CREATE VIEW document_names AS
  SELECT n.doc, n.name, n.origin, n.id = p.id AS is_primary,
         (SELECT json_group_object(m.key, m.value) FROM _metadata m WHERE m.name = n.id)
           AS metadata
  FROM _names n JOIN _primary_names p ON p.doc = n.doc;

-- As the view metadata, of all names.
CREATE VIEW name_metadata AS
  SELECT n.doc, n.name, m.key, m.value, m.origin
  FROM _metadata m JOIN _names n ON n.id = m.name;
