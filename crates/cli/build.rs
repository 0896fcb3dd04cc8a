//! Links the program that reminds to a fixed place in memory.
//!
//! At a place of the loader's choice some 36,000 addresses, most of them in the tables of time zones,
//! would be written when it starts, and take two megabytes all day; `docs/decisions/0013` weighs it.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let of = |name: &str| std::env::var(name).unwrap_or_default();
    if of("CARGO_CFG_TARGET_OS") == "linux" && of("CARGO_CFG_TARGET_ENV") == "gnu" {
        println!("cargo:rustc-link-arg-bin=surae-agent=-no-pie");
    }
}
