using System.CommandLine;
using System.CommandLine.Parsing;

namespace CourseKit.Cli;

/// <summary>The parser takes whatever follows an option that wants a value: another option, or nothing behind an equals sign.</summary>
internal static class OptionValue
{
    public static void Refuse(OptionResult result)
    {
        foreach (var value in result.Tokens.Select(token => token.Value))
        {
            if (value.Trim().Length == 0) result.AddError($"'{result.Option.Name}' has no value.");
            else if (UnknownOption.Is(value)) result.AddError($"'{result.Option.Name}' has no value: '{value}' is an option. Write './{value}' for a name like that.");
        }
    }

    /// <summary>Behind <c>--output=</c> the parser takes the next argument for the value, which is the course.</summary>
    /// <exception cref="UsageException">An option has an equals sign and nothing behind it.</exception>
    public static void RefuseEmpty(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments.TakeWhile(argument => argument != "--"))
        {
            if (argument.Length > 1 && argument[0] == '-' && argument[^1] == '=')
            {
                throw new UsageException($"'{argument[..^1]}' has no value.");
            }
        }
    }

    /// <summary>For every option of a command and of the commands in it that takes a value.</summary>
    public static void RefuseIn(Command command)
    {
        foreach (var option in command.Options.Where(option => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool)))
        {
            option.Validators.Add(Refuse);
        }

        foreach (var inner in command.Subcommands) RefuseIn(inner);
    }
}
