namespace CourseKit.Model;

/// <summary>Fills the arguments of a call into what the command stands for.</summary>
internal static class TexArgument
{
    /// <param name="input">Behind the command. Read up to the end of the call.</param>
    public static List<TexToken> Fill(TexDefinition definition, TexInput input)
    {
        var arguments = Read(definition, input);
        var filled = new List<TexToken>(definition.Body.Count);
        for (var i = 0; i < definition.Body.Count; i++)
        {
            var token = definition.Body[i];
            if (!token.Is('#') || i + 1 == definition.Body.Count)
            {
                filled.Add(token);
                continue;
            }

            var number = definition.Body[++i];
            var index = number.Span[0] - '1';
            if (number.Is('#')) filled.Add(number);
            else if (index >= 0 && index < arguments.Count) filled.AddRange(arguments[index]);
        }

        return filled;
    }

    private static List<IReadOnlyList<TexToken>> Read(TexDefinition definition, TexInput input)
    {
        var arguments = new List<IReadOnlyList<TexToken>>();
        if (definition.Delimiters is { } delimiters)
        {
            input.SkipBlanks();
            foreach (var expected in delimiters[0])
            {
                if (!input.TryPeek(out var next) || !next.Span.SequenceEqual(expected.Span)) return arguments;
                input.TryNext(out _);
            }

            for (var i = 1; i < delimiters.Count; i++) arguments.Add(
                delimiters[i].Count == 0 ? input.Argument() : input.UpTo(delimiters[i]));
            return arguments;
        }

        if (definition.Default is { } first) arguments.Add(input.Optional() ?? first);
        while (arguments.Count < definition.Arguments) arguments.Add(input.Argument());
        return arguments;
    }
}
