"""What plandiff says held against programs that share no code with it."""
