//! A tree of phrases, packed.
//!
//! Nodes are numbered level by level, so that the children of a node follow one another and
//! an edge needs to name nothing but its symbol.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// A step of a phrase: a gap, a number, a stem, an exact word or a word class.
pub type Symbol = u32;
/// A place in the tree.
pub type Node = u32;

/// Where every phrase begins.
pub const ROOT: Node = 0;

/// A list for each node, one behind the other.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rows<T> {
    /// Where the list of each node starts; one more than there are nodes.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Rows<T> {
    fn new() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }

    fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.items.extend(row);
        self.starts.push(number(self.items.len()));
    }

    fn start(&self, node: Node) -> usize {
        self.starts.get(node as usize).map_or(0, |start| *start as usize)
    }

    /// The list of `node`.
    pub fn row(&self, node: Node) -> &[T] {
        self.items.get(self.start(node)..self.start(node + 1)).unwrap_or_default()
    }

    /// The same lists with what `item` makes of their items.
    pub fn filter_map<U>(&self, item: impl Fn(&T) -> Option<U>) -> Rows<U> {
        let mut rows = Rows::new();
        for node in 0..number(self.starts.len() - 1) {
            rows.push(self.row(node).iter().filter_map(&item));
        }
        rows
    }
}

/// Phrases as paths of symbols from [`ROOT`], each with what it means at its last node.
#[derive(Debug, Serialize, Deserialize)]
pub struct Tree<M> {
    /// Symbols in order. The edge in place `n` of all edges leads to node `n + 1`.
    edges: Rows<Symbol>,
    /// What the phrases that end at each node mean.
    pub meanings: Rows<M>,
}

impl<M> Tree<M> {
    /// The edges of a node.
    pub fn edges(&self, node: Node) -> Edges<'_> {
        Edges { symbols: self.edges.row(node), first_child: number(self.edges.start(node)) + 1 }
    }
}

/// Edges of one node in order of their symbols.
#[derive(Debug, Clone, Copy)]
pub struct Edges<'a> {
    symbols: &'a [Symbol],
    /// The node behind the first of them; the others follow.
    first_child: Node,
}

impl<'a> Edges<'a> {
    /// Whether no phrase goes on here.
    pub fn is_empty(&self) -> bool {
        self.symbols.is_empty()
    }

    /// The node behind `symbol`.
    pub fn follow(&self, symbol: Symbol) -> Option<Node> {
        let at = self.symbols.binary_search(&symbol).ok()?;
        Some(self.first_child + number(at))
    }

    /// The node behind `symbol`, when no other edge comes before it.
    pub fn follow_first(&self, symbol: Symbol) -> Option<Node> {
        (self.symbols.first() == Some(&symbol)).then_some(self.first_child)
    }

    /// The edges with symbols from `first` on.
    pub fn from(&self, first: Symbol) -> Self {
        if self.symbols.last().is_none_or(|last| *last < first) {
            return Self { symbols: &[], first_child: self.first_child };
        }
        let before = self.symbols.partition_point(|symbol| *symbol < first);
        let symbols = self.symbols.get(before..).unwrap_or_default();
        Self { symbols, first_child: self.first_child + number(before) }
    }

    /// The nodes behind those edges whose symbols stand in `symbols`, which are many and in order.
    pub fn follow_any(self, symbols: &'a [Symbol]) -> impl Iterator<Item = Node> + 'a {
        let children = self.symbols.iter().zip(self.first_child..);
        children.filter(|(symbol, _)| symbols.binary_search(symbol).is_ok()).map(|(_, child)| child)
    }
}

/// A tree while it grows.
#[derive(Debug)]
pub struct Growing<M> {
    next: FxHashMap<(Node, Symbol), Node>,
    meanings: FxHashMap<Node, Vec<M>>,
}

impl<M> Default for Growing<M> {
    fn default() -> Self {
        Self { next: FxHashMap::default(), meanings: FxHashMap::default() }
    }
}

impl<M: PartialEq> Growing<M> {
    /// Adds a phrase.
    pub fn add(&mut self, phrase: &[Symbol], meaning: M) {
        let mut node = ROOT;
        for symbol in phrase {
            let fresh = number(self.next.len()) + 1;
            node = *self.next.entry((node, *symbol)).or_insert(fresh);
        }
        let meanings = self.meanings.entry(node).or_default();
        if node != ROOT && !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    /// Lays the tree out level by level, with other numbers for its symbols.
    pub fn pack(mut self, renamed: impl Fn(Symbol) -> Symbol) -> Tree<M> {
        let mut children: Vec<Vec<(Symbol, Node)>> = Vec::new();
        children.resize_with(self.next.len() + 1, Vec::new);
        for ((node, symbol), next) in self.next {
            if let Some(children) = children.get_mut(node as usize) {
                children.push((renamed(symbol), next));
            }
        }
        let mut tree = Tree { edges: Rows::new(), meanings: Rows::new() };
        let mut level = vec![ROOT];
        while !level.is_empty() {
            let mut below = Vec::new();
            for node in level {
                let mut edges = children.get_mut(node as usize).map(std::mem::take).unwrap_or_default();
                edges.sort_unstable();
                tree.edges.push(edges.iter().map(|(symbol, _)| *symbol));
                tree.meanings.push(self.meanings.remove(&node).unwrap_or_default());
                below.extend(edges.into_iter().map(|(_, child)| child));
            }
            level = below;
        }
        tree
    }
}

impl Growing<Symbol> {
    /// Gives the symbols that are meanings their other numbers, and puts them in order.
    pub fn rename_meanings(mut self, renamed: impl Fn(Symbol) -> Symbol) -> Self {
        for meanings in self.meanings.values_mut() {
            meanings.iter_mut().for_each(|symbol| *symbol = renamed(*symbol));
            meanings.sort_unstable();
        }
        self
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
