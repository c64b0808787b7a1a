using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NameOfDevice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4146",
        Name = "name-of-device",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A file of the site has a name that Windows gives to a device",
        Explanation = """
            On Windows no file or folder can be called `con`, `prn`, `aux`, `nul`, `com1` to `com9` or `lpt1` to `lpt9`, with any ending. A site that has one can be neither
            built nor unpacked there.
            """,
        Bad = """
            ---
            title: The auxiliary reward
            slug: aux
            ---

            A second reward that steers exploration.
            """,
        Good = """
            ---
            title: The auxiliary reward
            slug: auxiliary
            ---

            A second reward that steers exploration.
            """,
    };

    internal static Diagnostic At(OutputClaim claim, string name) =>
        new(Rule, claim.Location, $"Windows cannot have a file '{Excerpt.Of(name)}', where {claim.What} goes")
        {
            Label = "becomes a part of the address",
            Hint = $"Give it another name, such as '{Excerpt.Of(name.Split('.')[0])}-1'.",
        };
}
