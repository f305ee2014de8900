//! What was built from what: content hashes of a step's inputs, kept under target/, so that a second run does only
//! what changed.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The state of files and folders: names and contents, in a fixed order.
#[derive(Default)]
pub struct Inputs {
    hasher: DefaultHasher,
}

impl Inputs {
    /// Something other than a file that the result depends on (a command's options, a version).
    pub fn word(mut self, word: &str) -> Inputs {
        word.hash(&mut self.hasher);
        self
    }

    /// A file, or a folder without what `skip` refuses; one that is missing counts as such.
    pub fn path(mut self, path: &Path, skip: &dyn Fn(&Path) -> bool) -> io::Result<Inputs> {
        self.add(path, skip)?;
        Ok(self)
    }

    pub fn file(self, path: &Path) -> io::Result<Inputs> {
        self.path(path, &|_| false)
    }

    fn add(&mut self, path: &Path, skip: &dyn Fn(&Path) -> bool) -> io::Result<()> {
        if skip(path) {
            return Ok(());
        }
        path.file_name().hash(&mut self.hasher);
        if path.is_dir() {
            for entry in sorted(path)? {
                self.add(&entry, skip)?;
            }
            "end of folder".hash(&mut self.hasher);
        } else if path.exists() {
            fs::read(path)?.hash(&mut self.hasher);
        }
        Ok(())
    }

    fn stamp(&self) -> String {
        format!("{:016x}", self.hasher.finish())
    }
}

/// A folder's entries in the order of their names.
pub fn sorted(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries =
        fs::read_dir(dir)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<PathBuf>>>()?;
    entries.sort();
    Ok(entries)
}

/// Where stamps are kept.
pub struct Stamps {
    pub dir: PathBuf,
}

impl Stamps {
    /// Does a step's work unless its inputs are those of the last time and its output is still there; says what is
    /// done and how long it took.
    pub fn step(
        &self,
        name: &str,
        inputs: io::Result<Inputs>,
        output: &Path,
        work: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        let inputs = inputs.map_err(|e| format!("{name}: its inputs cannot be read: {e}"))?;
        let file = self.dir.join(name.replace(|c: char| !c.is_alphanumeric(), "-"));
        let stamp = inputs.stamp();
        if output.exists() && fs::read_to_string(&file).is_ok_and(|old| old == stamp) {
            println!("{name}: nothing changed");
            return Ok(());
        }
        // A step that fails must be done again, whatever its old stamp said.
        let _ = fs::remove_file(&file);
        timed(name, work)?;
        fs::create_dir_all(&self.dir)
            .and_then(|()| fs::write(&file, stamp))
            .map_err(|e| format!("{}: {e}", file.display()))
    }
}

/// Says what is done, does it, says how long it took.
pub fn timed(name: &str, work: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
    println!("{name} ...");
    let start = Instant::now();
    work().map_err(|e| format!("{name}: {e}"))?;
    println!("{name}: done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn a_step_is_done_again_only_when_its_inputs_or_its_output_changed() {
        let dir = std::env::temp_dir().join(format!("goroutine-lab-stamp-{}", std::process::id()));
        let source = dir.join("source");
        fs::create_dir_all(&source).unwrap();
        fs::write(source.join("a"), "1").unwrap();
        let (stamps, output, done) = (Stamps { dir: dir.join("stamps") }, dir.join("out"), Cell::new(0));
        let step = || {
            let inputs = Inputs::default().word("v1").path(&source, &|p| p.ends_with("skipped"));
            stamps
                .step("a step", inputs, &output, || {
                    done.set(done.get() + 1);
                    fs::write(&output, "x").map_err(|e| e.to_string())
                })
                .unwrap();
            done.get()
        };
        assert_eq!((step(), step()), (1, 1));
        fs::write(source.join("skipped"), "anything").unwrap();
        assert_eq!(step(), 1);
        fs::write(source.join("b"), "").unwrap();
        assert_eq!((step(), step()), (2, 2));
        fs::write(source.join("a"), "2").unwrap();
        assert_eq!(step(), 3);
        fs::remove_file(&output).unwrap();
        assert_eq!((step(), step()), (4, 4));
        let failing = stamps.step("fails", Ok(Inputs::default()), &output, || Err("reason".to_string()));
        assert_eq!(failing, Err("fails: reason".to_string()));
        fs::remove_dir_all(&dir).unwrap();
    }
}
