namespace CourseKit.Syntax;

public static class EmptySide
{
    public static readonly Rule Rule = new(typeof(EmptySide))
    {
        Code = "CK3003",
        Name = "empty-side",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string side) =>
        new(Rule, location, $"The {side} of this prompt is empty")
        {
            Label = "nothing follows",
            Hint = $"Write the {side}, or delete the prompt.",
        };

    /// <summary>One of which readers see nothing: a definition, a blank, a tag without text.</summary>
    public static Diagnostic OfInvisible(Location location, string side) => At(location, side) with { Label = "nothing of this is shown" };
}
