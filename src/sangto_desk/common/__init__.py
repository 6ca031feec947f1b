"""What all apps of the desk stand on: errors, tokens, tables that only grow, the door to the trail, the page frame."""
