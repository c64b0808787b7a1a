using System.CommandLine;

namespace CourseKit.Cli;

/// <summary><c>coursekit deck</c>: what concerns the decks of a course.</summary>
internal static class DeckCommand
{
    public static Command Create(Terminal terminal) => new("deck", "Looks at the decks that a course becomes, and names them.") { DeckDiffCommand.Create(terminal), DeckRenameCommand.Create(terminal) };
}
