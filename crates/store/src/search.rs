//! Full-text search over the library with SQLite FTS5, in memory.
//!
//! Diacritics are folded, prefixes match, and each word may stand for its synonyms, which the
//! caller gives. The words of a person never become query syntax.

use rusqlite::{Connection, named_params};
use thiserror::Error;

/// A thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `muscle`, `look_alike`, …
    pub kind: String,
    /// Id of the thing.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Other names, which weigh nearly as much as the title.
    pub names: String,
    /// Everything else.
    pub body: String,
}

/// A hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// Kind of the thing.
    pub kind: String,
    /// Id of the thing.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where the words stand, hits between `[` and `]`.
    pub snippet: String,
}

/// The index cannot be built or asked.
#[derive(Debug, Error)]
#[error("the search index cannot be used: {0}")]
pub struct SearchError(#[from] rusqlite::Error);

/// The index.
pub struct SearchIndex {
    connection: Connection,
}

impl SearchIndex {
    /// Builds the index from `documents`.
    ///
    /// # Errors
    /// When SQLite cannot create it.
    pub fn build(documents: &[Document]) -> Result<Self, SearchError> {
        let mut connection = Connection::open_in_memory()?;
        let transaction = connection.transaction()?;
        transaction.execute_batch(include_str!("search.sql"))?;
        {
            let mut insert = transaction.prepare(
                "INSERT INTO library (kind, id, title, names, body) VALUES (:kind, :id, :title, :names, :body)",
            )?;
            for document in documents {
                insert.execute(named_params! {
                    ":kind": document.kind,
                    ":id": document.id,
                    ":title": document.title,
                    ":names": document.names,
                    ":body": document.body,
                })?;
            }
        }
        transaction.commit()?;
        Ok(Self { connection })
    }

    /// Finds the things in which every word of `words` stands, or one of its synonyms, best first.
    /// Where there is none ("towel thing"), those in which any of them stands.
    ///
    /// # Errors
    /// When SQLite cannot answer.
    pub fn search(&self, words: &[Vec<String>], most: u32) -> Result<Vec<SearchHit>, SearchError> {
        let words: Vec<String> =
            words.iter().map(|synonyms| any(synonyms)).filter(|any| !any.is_empty()).collect();
        let all = self.matching(&words.join(" AND "), most)?;
        if all.is_empty() { self.matching(&words.join(" OR "), most) } else { Ok(all) }
    }

    fn matching(&self, query: &str, most: u32) -> Result<Vec<SearchHit>, SearchError> {
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.connection.prepare_cached(include_str!("search_query.sql"))?;
        let hits = statement.query_map(named_params! {":query": query, ":most": most}, |row| {
            Ok(SearchHit {
                kind: row.get("kind")?,
                id: row.get("id")?,
                title: row.get("title")?,
                snippet: row.get("snippet")?,
            })
        })?;
        Ok(hits.collect::<Result<_, _>>()?)
    }
}

/// A word or one of its synonyms, each in quotes with a prefix star; empty where there are no letters.
fn any(synonyms: &[String]) -> String {
    let quoted: Vec<String> = synonyms
        .iter()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"*", word.replace('"', " ")))
        .collect();
    if quoted.is_empty() { String::new() } else { format!("({})", quoted.join(" OR ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> SearchIndex {
        let document = |id: &str, title: &str, names: &str, body: &str| Document {
            kind: "muscle".into(),
            id: id.into(),
            title: title.into(),
            names: names.into(),
            body: body.into(),
        };
        SearchIndex::build(&[
            document("gastrocnemius", "Gastrocnemius", "big calf muscle", "Pain behind the knee."),
            document("soleus", "Soleus", "déep calf", "Sore heel."),
        ])
        .unwrap()
    }

    fn ids(words: &[&[&str]]) -> Vec<String> {
        let words: Vec<Vec<String>> =
            words.iter().map(|any| any.iter().map(ToString::to_string).collect()).collect();
        index().search(&words, 10).unwrap().into_iter().map(|hit| hit.id).collect()
    }

    #[test]
    fn prefixes_synonyms_and_diacritics_are_found() {
        assert_eq!(ids(&[&["gastr"]]), ["gastrocnemius"]);
        assert_eq!(ids(&[&["deep"]]), ["soleus"]);
        assert_eq!(ids(&[&["foot", "heel"]]), ["soleus"]);
        assert_eq!(ids(&[&["calf"], &["knee"]]), ["gastrocnemius"]);
        assert_eq!(ids(&[&["heel"], &["thingy"]]), ["soleus"]);
    }

    #[test]
    fn query_syntax_in_the_words_is_only_words() {
        assert!(ids(&[&["\" OR 1=1 --"]]).is_empty());
        assert!(ids(&[&["NEAR("], &["*"]]).is_empty());
        assert!(ids(&[]).is_empty());
    }
}
