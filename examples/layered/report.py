from tabulate import tabulate

print(tabulate([["base", "python3-venv"], ["tools", "tabulate"]], headers=["layer", "brings"]))
