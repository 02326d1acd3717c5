--- en/stopwords.lua: function words of English, which carry grammar and little topic.
--
-- A list of folded forms, contractions whole ("don't") and as the parts some tokenizers make
-- ("n't"). Sorted by bytes.
--
-- Source: own compilation from general knowledge.

return {
  "'d", "'ll", "'m", "'re", "'s", "'ve", "a", "about", "above", "across", "after",
  "afterwards", "again", "against", "all", "almost", "alone", "along", "already", "also",
  "although", "always", "am", "amid", "amidst", "among", "amongst", "an", "and", "another",
  "any", "anybody", "anyhow", "anyone", "anything", "anyway", "anywhere", "are", "aren't",
  "around", "as", "aside", "at", "away", "be", "became", "because", "become", "becomes",
  "becoming", "been", "before", "beforehand", "behind", "being", "below", "beneath", "beside",
  "besides", "between", "beyond", "both", "but", "by", "can", "can't", "cannot", "concerning",
  "could", "couldn't", "despite", "did", "didn't", "do", "does", "doesn't", "doing", "don't",
  "done", "down", "during", "each", "either", "else", "elsewhere", "enough", "et", "etc",
  "etc.", "even", "ever", "every", "everybody", "everyone", "everything", "everywhere",
  "except", "few", "fewer", "first", "for", "former", "formerly", "from", "further",
  "furthermore", "had", "hadn't", "has", "hasn't", "have", "haven't", "having", "he", "he'd",
  "he'll", "he's", "hence", "her", "here", "here's", "hereby", "herein", "hereinafter", "hers",
  "herself", "him", "himself", "his", "how", "how's", "however", "i", "i'd", "i'll", "i'm",
  "i've", "if", "in", "indeed", "inside", "instead", "into", "is", "isn't", "it", "it'd",
  "it'll", "it's", "its", "itself", "just", "latter", "least", "less", "let's", "like", "many",
  "may", "maybe", "me", "might", "mightn't", "mine", "more", "moreover", "most", "mostly",
  "much", "must", "mustn't", "my", "myself", "n't", "namely", "near", "needn't", "neither",
  "never", "nevertheless", "next", "no", "nobody", "none", "nonetheless", "nor", "not",
  "nothing", "notwithstanding", "now", "nowhere", "of", "off", "often", "on", "once", "one",
  "one's", "ones", "only", "onto", "or", "other", "others", "otherwise", "ought", "oughtn't",
  "our", "ours", "ourselves", "out", "outside", "over", "own", "per", "perhaps", "quite",
  "rather", "regarding", "same", "several", "shall", "shan't", "she", "she'd", "she'll",
  "she's", "should", "shouldn't", "since", "so", "some", "somebody", "somehow", "someone",
  "something", "sometimes", "somewhat", "somewhere", "still", "such", "than", "that", "that'd",
  "that'll", "that's", "the", "their", "theirs", "them", "themselves", "then", "thence",
  "there", "there'd", "there'll", "there's", "thereafter", "thereby", "therefore", "therein",
  "thereof", "these", "they", "they'd", "they'll", "they're", "they've", "this", "those",
  "though", "through", "throughout", "thus", "till", "to", "together", "too", "toward",
  "towards", "under", "unless", "unlike", "until", "up", "upon", "us", "very", "via", "was",
  "wasn't", "we", "we'd", "we'll", "we're", "we've", "well", "were", "weren't", "what",
  "what's", "whatever", "when", "when's", "whence", "whenever", "where", "where's", "whereas",
  "whereby", "wherein", "whereupon", "wherever", "whether", "which", "whichever", "while",
  "whilst", "whither", "who", "who'd", "who'll", "who's", "whoever", "whole", "whom",
  "whomever", "whose", "why", "why's", "will", "with", "within", "without", "won't", "would",
  "wouldn't", "yes", "yet", "you", "you'd", "you'll", "you're", "you've", "your", "yours",
  "yourself", "yourselves",
}
