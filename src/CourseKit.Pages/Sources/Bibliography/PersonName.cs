namespace CourseKit.Model;

/// <summary>A person of a bibliography, as sources have authors: in the order in which one says the name.</summary>
internal static class PersonName
{
    /// <summary>
    /// <c>Ada Lovelace</c>; the family name in braces where <see cref="SourceName"/> would take another part for it: <c>Ursula {Le
    /// Guin}</c>.
    /// </summary>
    /// <param name="suffix">Such as <c>Jr.</c>; empty when there is none.</param>
    public static string Of(string given, string family, string suffix)
    {
        if (given.Length == 0) return family;
        var name = $"{given} {family}";
        if (suffix.Length > 0) return $"{given} {{{family}}}, {suffix}";
        return family.Length == 0 || SourceName.FamilyOf(name) == family ? name : $"{given} {{{family}}}";
    }
}
