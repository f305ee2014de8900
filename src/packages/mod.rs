//! The library's packages as Go text: what the checker sees of them, and the bodies that are written in Go.
//!
//! Enters: an import path. Leaves: file names and texts; functions without a body are natives of `stdlib`.

/// The files of a package: name and text; None when we do not have it.
pub fn source(path: &str) -> Option<&'static [(&'static str, &'static str)]> {
    PACKAGES.iter().find(|(p, _)| *p == path).map(|(_, files)| *files)
}

type Files = &'static [(&'static str, &'static str)];

const PACKAGES: &[(&str, Files)] = &[
    ("context", &[("context/context.go", include_str!("go/context/context.go"))]),
    ("errors", &[("errors/errors.go", include_str!("go/errors/errors.go"))]),
    ("fmt", &[("fmt/fmt.go", include_str!("go/fmt/fmt.go"))]),
    ("io", &[("io/io.go", include_str!("go/io/io.go")), ("io/pipe.go", include_str!("go/io/pipe.go"))]),
    ("os", &[("os/os.go", include_str!("go/os/os.go"))]),
    ("runtime", &[("runtime/runtime.go", include_str!("go/runtime/runtime.go"))]),
    ("strconv", &[("strconv/strconv.go", include_str!("go/strconv/strconv.go"))]),
    (
        "strings",
        &[
            ("strings/builder.go", include_str!("go/strings/builder.go")),
            ("strings/strings.go", include_str!("go/strings/strings.go")),
        ],
    ),
    ("sync", &[("sync/sync.go", include_str!("go/sync/sync.go"))]),
    ("sync/atomic", &[("sync/atomic/atomic.go", include_str!("go/sync/atomic/atomic.go"))]),
    (
        "time",
        &[
            ("time/duration.go", include_str!("go/time/duration.go")),
            ("time/sleep.go", include_str!("go/time/sleep.go")),
            ("time/time.go", include_str!("go/time/time.go")),
        ],
    ),
];

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
