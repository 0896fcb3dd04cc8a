//! The reminders on the command line.

use clap::{Args, Subcommand};

/// Reminders with the window closed.
#[derive(Debug, Args)]
pub struct Agent {
    /// Say what is due now and leave
    #[arg(long)]
    pub once: bool,
    /// What to do; remind until it is ended when not given
    #[command(subcommand)]
    pub command: Option<AgentCommand>,
}

/// What to do with the reminders.
#[derive(Debug, Subcommand)]
pub enum AgentCommand {
    /// Show whether the reminders run and what comes next
    Status,
}
