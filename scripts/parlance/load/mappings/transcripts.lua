--- transcripts.lua: transcripts of prime ministers' speeches, interviews and releases, as
--- the site of the Australian government's archive of them gives them.

return {
  about = "transcripts of a prime minister's office, with pages in them",
  roots = { "transcripts" },
  documents = { "transcript" },
  id = "transcript-id",
  text = "content",
  html = { "content" },
  title = "title",
  date = "release-date",
  date_order = "dmy",
  metadata = {
    author = "prime-minister", release_type = "release-type", subject = "subjects",
    url = "document", period = "period-of-service", transcript_id = "transcript-id",
  },
}
