"""`python -m bot` is the console script `whosaid-bot`."""

from bot.cli import main

if __name__ == "__main__":
    main()
