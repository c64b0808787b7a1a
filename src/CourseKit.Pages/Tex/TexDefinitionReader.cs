namespace CourseKit.Model;

/// <summary>
/// Reads what defines a command, as far as a page knows it: <c>\newcommand</c> and its kin, <c>\def</c>, <c>\let</c>,
/// <c>\DeclareMathOperator</c>.
/// </summary>
public static class TexDefinitionReader
{
    private static readonly string[] _commands =
        ["\\newcommand", "\\renewcommand", "\\providecommand", "\\DeclareMathOperator", "\\def", "\\gdef", "\\edef", "\\xdef", "\\let"];

    /// <summary>False when a look is enough to say that nothing is defined.</summary>
    public static bool MayFind(string tex) =>
        tex.IndexOf("command", StringComparison.Ordinal) >= 0 || tex.IndexOf("\\DeclareMath", StringComparison.Ordinal) >= 0
        || tex.IndexOf("def", StringComparison.Ordinal) >= 0 || tex.IndexOf("\\let", StringComparison.Ordinal) >= 0;

    public static bool Is(TexToken token) => Find(token) is not null;

    /// <summary>The command that a definition defines and what it is then; null for a definition that is not complete.</summary>
    /// <param name="command">What defines, already read.</param>
    /// <param name="input">Behind it. Read up to the end of the definition.</param>
    /// <param name="known">What is defined so far.</param>
    public static (string Name, TexDefinition Definition)? Read(
        TexToken command, TexInput input, IReadOnlyDictionary<string, TexDefinition> known)
    {
        var define = Find(command)!;
        var isStarred = input.TryPeek(out var star) && star.Is('*');
        if (isStarred) input.TryNext(out _);
        var named = input.Argument().Where(token => !token.IsSkipped).ToList();
        if (named is not [{ Kind: TexKind.Command } name]) return null;
        var definition = define switch
        {
            "\\let" => Let(input, known),
            "\\DeclareMathOperator" => Operator(input, isStarred),
            "\\def" or "\\gdef" or "\\edef" or "\\xdef" => Def(input),
            _ => NewCommand(input),
        };
        if (definition is null) return null;
        return define == "\\providecommand" && known.TryGetValue(name.Text, out var before) ? (name.Text, before) : (name.Text, definition);
    }

    private static string? Find(TexToken token)
    {
        foreach (var command in _commands)
        {
            if (token.IsCommand(command)) return command;
        }

        return null;
    }

    private static TexDefinition? NewCommand(TexInput input)
    {
        var count = input.Optional();
        var arguments = 0;
        if (count is not null && (count.Count != 1 || (arguments = count[0].Span[0] - '0') is < 0 or > 9)) return null;
        var first = count is null ? null : input.Optional();
        return input.Group() is { } body ? new TexDefinition(arguments, body) { Default = first } : null;
    }

    private static TexDefinition? Operator(TexInput input, bool isStarred) => input.Group() is not { } body
        ? null
        : new TexDefinition(0, [.. TexLexer.Read(isStarred ? "\\operatorname*{" : "\\operatorname{"), .. body, TexToken.Character("}")]);

    /// <summary>The other command's meaning now; a command that is not defined here, or a character, stands for itself.</summary>
    private static TexDefinition? Let(TexInput input, IReadOnlyDictionary<string, TexDefinition> known)
    {
        input.SkipBlanks();
        if (input.TryPeek(out var sign) && sign.Is('='))
        {
            input.TryNext(out _);
            input.SkipBlanks();
        }

        if (!input.TryNext(out var other) || other.Is('{') || other.Is('}')) return null;
        return other.Kind == TexKind.Command && known.TryGetValue(other.Text, out var definition)
            ? definition
            : new TexDefinition(0, [other with { IsFixed = true }]);
    }

    private static TexDefinition? Def(TexInput input)
    {
        var delimiters = new List<IReadOnlyList<TexToken>>();
        var between = new List<TexToken>();
        while (input.TryPeek(out var token) && !token.Is('{') && !token.Is('}'))
        {
            input.TryNext(out _);
            if (!token.Is('#')) between.Add(token);
            else if (!input.TryNext(out var number) || number.Span[0] - '1' != delimiters.Count) return null;
            else
            {
                delimiters.Add(between);
                between = [];
            }
        }

        var isDelimited = between.Count > 0 || delimiters.Exists(delimiter => delimiter.Count > 0);
        return input.Group() is not { } body
            ? null
            : new TexDefinition(delimiters.Count, body) { Delimiters = isDelimited ? [.. delimiters, between] : null };
    }
}
