//! The library's packages as Go text: what the checker sees of them, and the bodies that are written in Go.
//!
//! Enters: an import path. Leaves: file names and texts; functions without a body are natives of `stdlib`.

/// The files of a package: name and text; None when we do not have it.
pub fn source(path: &str) -> Option<&'static [(&'static str, &'static str)]> {
    PACKAGES.iter().find(|(p, _)| *p == path).map(|(_, files)| *files)
}

/// All packages.
pub fn all() -> impl Iterator<Item = (&'static str, Files)> {
    PACKAGES.iter().copied()
}

type Files = &'static [(&'static str, &'static str)];

const PACKAGES: &[(&str, Files)] = &[
    (
        "bufio",
        &[
            ("bufio/bufio.go", include_str!("go/bufio/bufio.go")),
            ("bufio/scan.go", include_str!("go/bufio/scan.go")),
        ],
    ),
    (
        "bytes",
        &[
            ("bytes/buffer.go", include_str!("go/bytes/buffer.go")),
            ("bytes/bytes.go", include_str!("go/bytes/bytes.go")),
        ],
    ),
    ("cmp", &[("cmp/cmp.go", include_str!("go/cmp/cmp.go"))]),
    ("container/heap", &[("container/heap/heap.go", include_str!("go/container/heap/heap.go"))]),
    ("context", &[("context/context.go", include_str!("go/context/context.go"))]),
    ("errors", &[("errors/errors.go", include_str!("go/errors/errors.go"))]),
    ("fmt", &[("fmt/fmt.go", include_str!("go/fmt/fmt.go"))]),
    (
        "golang.org/x/sync/errgroup",
        &[(
            "golang.org/x/sync/errgroup/errgroup.go",
            include_str!("go/golang.org/x/sync/errgroup/errgroup.go"),
        )],
    ),
    ("io", &[("io/io.go", include_str!("go/io/io.go")), ("io/pipe.go", include_str!("go/io/pipe.go"))]),
    ("iter", &[("iter/iter.go", include_str!("go/iter/iter.go"))]),
    ("log", &[("log/log.go", include_str!("go/log/log.go"))]),
    ("maps", &[("maps/maps.go", include_str!("go/maps/maps.go"))]),
    ("math", &[("math/math.go", include_str!("go/math/math.go"))]),
    ("math/rand", &[("math/rand/rand.go", include_str!("go/math/rand/rand.go"))]),
    ("math/rand/v2", &[("math/rand/v2/rand.go", include_str!("go/math/rand/v2/rand.go"))]),
    ("os", &[("os/os.go", include_str!("go/os/os.go"))]),
    ("os/signal", &[("os/signal/signal.go", include_str!("go/os/signal/signal.go"))]),
    ("runtime", &[("runtime/runtime.go", include_str!("go/runtime/runtime.go"))]),
    (
        "slices",
        &[
            ("slices/iter.go", include_str!("go/slices/iter.go")),
            ("slices/slices.go", include_str!("go/slices/slices.go")),
            ("slices/sort.go", include_str!("go/slices/sort.go")),
        ],
    ),
    ("sort", &[("sort/sort.go", include_str!("go/sort/sort.go"))]),
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
    ("syscall", &[("syscall/syscall.go", include_str!("go/syscall/syscall.go"))]),
    (
        "time",
        &[
            ("time/duration.go", include_str!("go/time/duration.go")),
            ("time/sleep.go", include_str!("go/time/sleep.go")),
            ("time/time.go", include_str!("go/time/time.go")),
        ],
    ),
    ("unicode", &[("unicode/unicode.go", include_str!("go/unicode/unicode.go"))]),
    ("unicode/utf8", &[("unicode/utf8/utf8.go", include_str!("go/unicode/utf8/utf8.go"))]),
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
