using System.CommandLine;
using System.CommandLine.Parsing;

namespace CourseKit.Cli;

/// <summary>From arguments to exit code.</summary>
internal static class CommandLine
{
    public const string CancelledMessage = "Cancelled.\n";

    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (UsageException exception)
        {
            terminal.Error.Write($"{exception.Message}\n");
            return ExitCode.WrongCommandLine;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.Write(CancelledMessage);
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            InternalErrorReport.Write(exception, arguments, terminal);
            return ExitCode.InternalError;
        }
    }

    private static int Invoke(string[] arguments, Terminal terminal)
    {
        try
        {
            OptionValue.RefuseEmpty(arguments);
            var parsed = RootOf(terminal).Parse(arguments);
            if (parsed.Errors.Count > 0) return Refuse(parsed, terminal);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        finally
        {
            terminal.Out.Flush();
        }
    }

    private static RootCommand RootOf(Terminal terminal)
    {
        var root = new RootCommand("Turns a folder of course Markdown into a course site, and says what is wrong with it.")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            PromptsCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            VendorCommand.Create(terminal),
            DeckCommand.Create(terminal),
            LockCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        OptionValue.RefuseIn(root);
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors) terminal.Error.Write($"{error.Message}\n");
        if (NearOption(parsed) is { } near) terminal.Error.Write($"Did you mean '{near}'?\n");
        terminal.Error.Write($"'{NameOf(parsed.CommandResult)} --help' lists what there is.\n");
        return ExitCode.WrongCommandLine;
    }

    private static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "coursekit";

    private static string? NearOption(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            .Concat(command.Subcommands.Select(sub => sub.Name)).ToList();
        return parsed.Tokens.Select(token => token.Value).Where(IsUnknown).Select(token => Syntax.Suggestion.Nearest(token, known))
            .FirstOrDefault(near => near is not null);

        bool IsUnknown(string token) => !known.Contains(token) && (parsed.UnmatchedTokens.Contains(token) || UnknownOption.Is(token));
    }
}

/// <summary>A value on the command line cannot be used; the message says which and why.</summary>
internal sealed class UsageException(string message) : Exception(message);
