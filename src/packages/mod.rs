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

/// A package's files: name and text.
pub type Files = &'static [(&'static str, &'static str)];

/// Names of a package that Go has and we have not, methods as `Type.Method`.
pub fn missing(path: &str) -> impl Iterator<Item = &'static str> {
    let line = MISSING.lines().find_map(|l| l.strip_prefix(path)?.strip_prefix(' '));
    line.unwrap_or_default().split(' ').filter(|n| !n.is_empty())
}

const MISSING: &str = include_str!("missing.txt");

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
            ("bytes/reader.go", include_str!("go/bytes/reader.go")),
        ],
    ),
    ("cmp", &[("cmp/cmp.go", include_str!("go/cmp/cmp.go"))]),
    ("container/heap", &[("container/heap/heap.go", include_str!("go/container/heap/heap.go"))]),
    ("container/list", &[("container/list/list.go", include_str!("go/container/list/list.go"))]),
    ("container/ring", &[("container/ring/ring.go", include_str!("go/container/ring/ring.go"))]),
    ("context", &[("context/context.go", include_str!("go/context/context.go"))]),
    ("errors", &[("errors/errors.go", include_str!("go/errors/errors.go"))]),
    (
        "fmt",
        &[("fmt/fmt.go", include_str!("go/fmt/fmt.go")), ("fmt/scan.go", include_str!("go/fmt/scan.go"))],
    ),
    (
        "golang.org/x/sync/errgroup",
        &[(
            "golang.org/x/sync/errgroup/errgroup.go",
            include_str!("go/golang.org/x/sync/errgroup/errgroup.go"),
        )],
    ),
    ("hash", &[("hash/hash.go", include_str!("go/hash/hash.go"))]),
    ("hash/fnv", &[("hash/fnv/fnv.go", include_str!("go/hash/fnv/fnv.go"))]),
    ("io", &[("io/io.go", include_str!("go/io/io.go")), ("io/pipe.go", include_str!("go/io/pipe.go"))]),
    ("iter", &[("iter/iter.go", include_str!("go/iter/iter.go"))]),
    ("log", &[("log/log.go", include_str!("go/log/log.go"))]),
    ("maps", &[("maps/maps.go", include_str!("go/maps/maps.go"))]),
    ("math", &[("math/math.go", include_str!("go/math/math.go"))]),
    ("math/bits", &[("math/bits/bits.go", include_str!("go/math/bits/bits.go"))]),
    ("math/cmplx", &[("math/cmplx/cmplx.go", include_str!("go/math/cmplx/cmplx.go"))]),
    ("math/rand", &[("math/rand/rand.go", include_str!("go/math/rand/rand.go"))]),
    ("math/rand/v2", &[("math/rand/v2/rand.go", include_str!("go/math/rand/v2/rand.go"))]),
    ("net", &[("net/net.go", include_str!("go/net/net.go"))]),
    (
        "os",
        &[
            ("os/env.go", include_str!("go/os/env.go")),
            ("os/os.go", include_str!("go/os/os.go")),
            ("os/pipe.go", include_str!("go/os/pipe.go")),
        ],
    ),
    ("os/signal", &[("os/signal/signal.go", include_str!("go/os/signal/signal.go"))]),
    (
        "runtime",
        &[
            ("runtime/memory.go", include_str!("go/runtime/memory.go")),
            ("runtime/runtime.go", include_str!("go/runtime/runtime.go")),
            ("runtime/stack.go", include_str!("go/runtime/stack.go")),
        ],
    ),
    ("runtime/debug", &[("runtime/debug/debug.go", include_str!("go/runtime/debug/debug.go"))]),
    (
        "runtime/pprof",
        &[
            ("runtime/pprof/labels.go", include_str!("go/runtime/pprof/labels.go")),
            ("runtime/pprof/pprof.go", include_str!("go/runtime/pprof/pprof.go")),
        ],
    ),
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
            ("strings/reader.go", include_str!("go/strings/reader.go")),
            ("strings/strings.go", include_str!("go/strings/strings.go")),
        ],
    ),
    ("sync", &[("sync/sync.go", include_str!("go/sync/sync.go"))]),
    ("sync/atomic", &[("sync/atomic/atomic.go", include_str!("go/sync/atomic/atomic.go"))]),
    ("syscall", &[("syscall/syscall.go", include_str!("go/syscall/syscall.go"))]),
    ("text/tabwriter", &[("text/tabwriter/tabwriter.go", include_str!("go/text/tabwriter/tabwriter.go"))]),
    (
        "time",
        &[
            ("time/duration.go", include_str!("go/time/duration.go")),
            ("time/parse.go", include_str!("go/time/parse.go")),
            ("time/sleep.go", include_str!("go/time/sleep.go")),
            ("time/time.go", include_str!("go/time/time.go")),
        ],
    ),
    (
        "unicode",
        &[
            ("unicode/tables.go", include_str!("go/unicode/tables.go")),
            ("unicode/unicode.go", include_str!("go/unicode/unicode.go")),
        ],
    ),
    ("unsafe", &[("unsafe/unsafe.go", include_str!("go/unsafe/unsafe.go"))]),
    ("unicode/utf8", &[("unicode/utf8/utf8.go", include_str!("go/unicode/utf8/utf8.go"))]),
];

/// Whether Go's own library has a package, which we then refuse by name rather than as unknown.
pub fn is_std(path: &str) -> bool {
    STD.lines().any(|known| known == path)
}

/// The import paths of Go 1.27's library.
const STD: &str = include_str!("std.txt");
