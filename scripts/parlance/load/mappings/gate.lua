--- gate.lua: documents as GATE saves them, whose annotations stand apart from the text.

return {
  about = "the texts of documents that GATE has saved",
  roots = { "GateDocument" },
  documents = { "GateDocument" },
  text = "TextWithNodes",
  plain = { "TextWithNodes" },
  metadata = {
    source = "GateDocumentFeatures/Feature[Name='gate.SourceURL']/Value",
  },
}
