using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 6160 to 6179: what Orbit makes of the prompts.</summary>
public static class OrbitRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        OrbitTaskChanged.Rule,
        OrbitNeedsBaseUrl.Rule,
        ClozeNotForOrbit.Rule,
        OrbitPictureLeftOut.Rule,
        OneItemForOrbit.Rule,
        ChemistryNotForOrbit.Rule,
    ];
}
