"""What people send in: tips, folded into questions, with a ticket for each and no trace of who sent it."""
