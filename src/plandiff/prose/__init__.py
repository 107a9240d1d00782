"""What people read of a report: names, sentences and marked words, for any format."""
