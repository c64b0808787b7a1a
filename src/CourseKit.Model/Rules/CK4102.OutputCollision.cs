using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OutputCollision
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4102",
        Name = "output-collision",
        Severity = Severity.Error,
        Title = "Two things of the course have the same address",
        Explanation = """
            The address of a page is its folder and file name in lower case, unless `slug` or `url` says otherwise. When two pages,
            a page and an alias, a page and a file of `static/`, or a page and a file that CourseKit writes itself come out at one
            address, only one could be read there. Nothing is dropped in silence: give one of them another name, `slug` or alias.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/old.md
            ---
            title: Old proxies
            slug: proxies
            ---

            An older text.
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/old.md
            ---
            title: Old proxies
            slug: old-proxies
            ---

            An older text.
            """,
    };

    internal static Diagnostic At(OutputClaim claim, OutputClaim holder) =>
        new(Rule, claim.Location!, $"{claim.What} would be written to '{claim.Path}', as {holder.What} already is")
        {
            Label = "the second to have this address",
            Hint = holder.Location is null ? "Give it another name, slug or alias." : "Give one of the two another name, slug or alias.",
            Related = holder.Location is null ? [] : [new RelatedLocation(holder.Location, $"{holder.What} has it")],
        };
}
