"""What the exit codes mean, in every command and format."""

# Nothing wrong; differences do not count unless asked for.
EXIT_OK = 0
# `--exit-code` asked, and there is a difference (noise and undetermined included).
EXIT_DIFFERENCES = 1
# `check` found something at or above `--fail-on`.
EXIT_FINDINGS = 1
# Arguments, files or settings are wrong, or the output cannot be written.
EXIT_BAD_INPUT = 2
# A fault of plandiff itself.
EXIT_BUG = 3
# Stopped by SIGINT (Ctrl-C), as shells count: 128 + 2.
EXIT_INTERRUPTED = 130
# The reader of our output closed the pipe: 128 + 13, as for a command killed by SIGPIPE.
EXIT_CLOSED_PIPE = 141
# Stopped by SIGTERM: 128 + 15.
EXIT_TERMINATED = 143
