//! A small HTTP server for a folder of static files, on this machine only.
//!
//! Enters: requests. Leaves: files with their types, compressed where the build has made a compressed twin (`x.js.br`).
//! Not here: anything but GET and HEAD.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

const FIRST_PORT: u16 = 8080;
/// How many ports are tried from the first on.
const PORTS: u16 = 100;
/// Bytes of a request's head.
const HEAD_LIMIT: u64 = 16 << 10;
const PATIENCE: Duration = Duration::from_secs(20);

/// Serves a folder until the process ends.
pub fn serve(dir: &Path) -> Result<(), String> {
    let listener = listen()?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    println!("The lesson is at http://{address} (Ctrl+C ends it)");
    run(listener, dir.to_path_buf());
    Ok(())
}

/// The first free port.
fn listen() -> Result<TcpListener, String> {
    let free =
        (FIRST_PORT..FIRST_PORT + PORTS).find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
    free.ok_or_else(|| format!("no port from {FIRST_PORT} to {} is free", FIRST_PORT + PORTS - 1))
}

/// A server in the background on any free port (tests, measurements); its port.
pub fn in_background(dir: &Path) -> io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let port = listener.local_addr()?.port();
    let dir = dir.to_path_buf();
    thread::spawn(move || run(listener, dir));
    Ok(port)
}

fn run(listener: TcpListener, dir: PathBuf) {
    for stream in listener.incoming().flatten() {
        let dir = dir.clone();
        // A connection that breaks is the browser's business.
        thread::spawn(move || answer(stream, &dir));
    }
}

/// Answers the requests of one connection, one after the other, until the browser has no more.
fn answer(mut stream: TcpStream, dir: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    // Small replies must not wait for the acknowledgement of the one before.
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let request = Request::read(&mut reader)?;
        let reply = reply(&request, dir);
        stream.write_all(&reply)?;
        stream.flush()?;
        if request.last {
            return Ok(());
        }
    }
}

/// What of a request's head counts here.
struct Request {
    method: String,
    target: String,
    /// The ending of the compressed twins that the browser takes, the best first.
    encodings: Vec<(&'static str, &'static str)>,
    /// The connection ends with the reply.
    last: bool,
}

impl Request {
    fn read(reader: &mut impl BufRead) -> io::Result<Request> {
        let mut head = reader.take(HEAD_LIMIT);
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut words = line.split_whitespace().map(str::to_string);
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        // Who speaks an older HTTP, or sends a body that nobody here reads, gets one reply.
        let mut last = words.next().as_deref() != Some("HTTP/1.1") || (method != "GET" && method != "HEAD");
        let mut encodings = Vec::new();
        loop {
            line.clear();
            let ended = head.read_line(&mut line)?;
            if ended <= 2 {
                last |= ended == 0;
                break;
            }
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim().to_ascii_lowercase();
            match name.to_ascii_lowercase().as_str() {
                "connection" => last |= value == "close",
                "content-length" | "transfer-encoding" => last |= value != "0",
                "accept-encoding" => {
                    let taken = |word: &str| value.split(',').any(|part| part.trim() == word);
                    encodings.extend(COMPRESSED.into_iter().filter(|(_, word)| taken(word)));
                }
                _ => {}
            }
        }
        Ok(Request { method, target, encodings, last })
    }
}

/// The compressed twins that the page's build makes: ending, name in HTTP.
const COMPRESSED: [(&str, &str); 2] = [("br", "br"), ("gz", "gzip")];

/// The whole reply to a request.
fn reply(request: &Request, dir: &Path) -> Vec<u8> {
    let plain = "text/plain; charset=utf-8";
    let with_body = request.method != "HEAD";
    let respond = |status: &str, mime: &str, more: &str, body: &[u8]| {
        response(status, mime, more, body, with_body, request.last)
    };
    if request.method != "GET" && request.method != "HEAD" {
        return respond("405 Method Not Allowed", plain, "Allow: GET, HEAD\r\n", b"");
    }
    match find(&request.target, dir) {
        Found::File(path) => match load(&path, &request.encodings) {
            Ok((body, encoded)) => {
                let more = format!("{}{encoded}Vary: Accept-Encoding\r\n", keeping(&request.target));
                respond("200 OK", mime(&path), &more, &body)
            }
            Err(_) => respond("404 Not Found", plain, "", b"not found\n"),
        },
        Found::Folder(to) => respond("301 Moved Permanently", plain, &format!("Location: {to}\r\n"), b""),
        Found::Nothing => respond("404 Not Found", plain, "", b"not found\n"),
    }
}

/// A file, or its best twin that the browser takes, with the header that says which.
fn load(path: &Path, encodings: &[(&str, &str)]) -> io::Result<(Vec<u8>, String)> {
    for (ending, word) in encodings {
        let mut twin = path.as_os_str().to_os_string();
        twin.push(format!(".{ending}"));
        if let Ok(body) = fs::read(Path::new(&twin)) {
            return Ok((body, format!("Content-Encoding: {word}\r\n")));
        }
    }
    Ok((fs::read(path)?, String::new()))
}

/// Assets are named for what is in them, so that a browser may keep them; pages are asked for anew.
fn keeping(target: &str) -> &'static str {
    if target.starts_with("/assets/") {
        "Cache-Control: public, max-age=31536000, immutable\r\n"
    } else {
        "Cache-Control: no-cache\r\n"
    }
}

/// Sandboxed frames have an origin of their own: what they load must be allowed to all.
fn response(status: &str, mime: &str, more: &str, body: &[u8], with_body: bool, last: bool) -> Vec<u8> {
    let connection = if last { "close" } else { "keep-alive" };
    let mut reply = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\n\
         X-Content-Type-Options: nosniff\r\n{more}Connection: {connection}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    if with_body {
        reply.extend_from_slice(body);
    }
    reply
}

enum Found {
    File(PathBuf),
    /// A folder named without its slash: relative links would miss.
    Folder(String),
    Nothing,
}

/// The file of a request's target, never outside the folder.
fn find(target: &str, dir: &Path) -> Found {
    let path = target.split(['?', '#']).next().unwrap_or("");
    let Some(relative) = decode(path).and_then(|p| p.strip_prefix('/').map(PathBuf::from)) else {
        return Found::Nothing;
    };
    if !relative.components().all(|c| matches!(c, Component::Normal(_))) {
        return Found::Nothing;
    }
    let file = dir.join(&relative);
    if !file.is_dir() {
        return if file.is_file() { Found::File(file) } else { Found::Nothing };
    }
    if !path.ends_with('/') {
        // A target that begins with two slashes would name another host.
        return Found::Folder(format!("/{}/", path.trim_start_matches('/')));
    }
    let index = file.join("index.html");
    if index.is_file() { Found::File(index) } else { Found::Nothing }
}

/// Percent-decodes; None for what is not UTF-8 or holds a NUL, a backslash or a drive's colon.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let hex = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(hex, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    (!text.contains(['\0', '\\', ':'])).then_some(text)
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|e| e.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" | "webmanifest" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "go" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        write!(stream, "{request}\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }

    #[test]
    fn files_of_the_folder_are_served_and_no_others() {
        let dir = std::env::temp_dir().join(format!("goroutine-lab-serve-{}", std::process::id()));
        let site = dir.join("site");
        fs::create_dir_all(site.join("fr")).unwrap();
        fs::write(dir.join("secret.txt"), "secret").unwrap();
        fs::write(site.join("index.html"), "root").unwrap();
        fs::write(site.join("fr/index.html"), "fran\u{e7}ais").unwrap();
        fs::write(site.join("engine.wasm"), "wasm").unwrap();
        let port = in_background(&site).unwrap();
        assert!(get(port, "GET / HTTP/1.1").ends_with("\r\n\r\nroot"));
        assert!(get(port, "GET /fr/?x=1 HTTP/1.1").contains("Content-Length: 9\r\n"));
        assert!(get(port, "GET /fr HTTP/1.1").contains("\r\nLocation: /fr/\r\n"));
        assert!(get(port, "GET /engine.wasm HTTP/1.1").contains("Content-Type: application/wasm\r\n"));
        assert!(get(port, "HEAD /index.html HTTP/1.1").ends_with("\r\n\r\n"));
        for outside in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/fr/../../secret.txt",
            "//etc/passwd",
            "/..%5csecret.txt",
            "secret.txt",
            "/%ff",
            "/%2",
        ] {
            let reply = get(port, &format!("GET {outside} HTTP/1.1"));
            assert!(reply.starts_with("HTTP/1.1 404 "), "{outside}: {reply}");
        }
        assert!(get(port, "POST / HTTP/1.1").starts_with("HTTP/1.1 405 "));
        assert!(get(port, "nonsense").starts_with("HTTP/1.1 405 "));
        fs::remove_dir_all(&dir).unwrap();
    }
    #[test]
    fn compressed_twins_go_to_who_takes_them_over_one_connection() {
        let dir = std::env::temp_dir().join(format!("goroutine-lab-twins-{}", std::process::id()));
        fs::create_dir_all(dir.join("assets")).unwrap();
        fs::write(dir.join("assets/a.js"), "plain").unwrap();
        fs::write(dir.join("assets/a.js.gz"), "squeezed").unwrap();
        let port = in_background(&dir).unwrap();
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        let request = "GET /assets/a.js HTTP/1.1\r\nAccept-Encoding: br, gzip\r\n\r\n";
        write!(stream, "{request}GET /assets/a.js HTTP/1.1\r\nConnection: close\r\n\r\n").unwrap();
        let mut replies = String::new();
        stream.read_to_string(&mut replies).unwrap();
        let (first, second) = replies.split_once("squeezed").unwrap();
        assert!(first.contains("Content-Encoding: gzip\r\n") && first.contains("text/javascript"));
        assert!(first.contains("immutable\r\n") && first.contains("Connection: keep-alive\r\n"));
        assert!(second.starts_with("HTTP/1.1 200 OK") && second.ends_with("\r\n\r\nplain"));
        assert!(!second.contains("Content-Encoding"));
        fs::remove_dir_all(&dir).unwrap();
    }
}
