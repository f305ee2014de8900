//! The library's packages as Go text: what the checker sees of them, and the bodies that are written in Go.
//!
//! Enters: an import path. Leaves: file names and texts; functions without a body are natives of `stdlib`.

/// The files of a package: name and text; None when we do not have it.
pub fn source(path: &str) -> Option<&'static [(&'static str, &'static str)]> {
    PACKAGES.iter().find(|(p, _)| *p == path).map(|(_, files)| *files)
}

type Files = &'static [(&'static str, &'static str)];

const PACKAGES: &[(&str, Files)] = &[];

/// Whether Go's own library has a package, which we then refuse by name rather than as unknown.
pub fn is_std(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or(path);
    STD_ROOTS.contains(&first)
}

/// First elements of the import paths of Go 1.27's library.
const STD_ROOTS: [&str; 45] = [
    "archive",
    "bufio",
    "bytes",
    "cmp",
    "compress",
    "container",
    "context",
    "crypto",
    "database",
    "debug",
    "embed",
    "encoding",
    "errors",
    "expvar",
    "flag",
    "fmt",
    "go",
    "hash",
    "html",
    "image",
    "index",
    "io",
    "iter",
    "log",
    "maps",
    "math",
    "mime",
    "net",
    "os",
    "path",
    "plugin",
    "reflect",
    "regexp",
    "runtime",
    "slices",
    "sort",
    "strconv",
    "strings",
    "sync",
    "syscall",
    "testing",
    "text",
    "time",
    "unicode",
    "unsafe",
];
